/** Brings articles into a running system through its HTTP endpoint, as any other sender would. */
package org.stancewatch.standalone.send;
