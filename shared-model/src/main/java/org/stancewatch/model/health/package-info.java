/**
 * What is the matter with the flow of news itself: who has fallen silent, what is read too slowly,
 * what is set aside.
 */
package org.stancewatch.model.health;
