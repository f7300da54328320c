/**
 * Word lists as data: {@code lexicon.yaml} names classes of words and phrases in their base forms;
 * attribution, actors and propositions refer to them by name.
 */
package org.stancewatch.extract.lexicon;
