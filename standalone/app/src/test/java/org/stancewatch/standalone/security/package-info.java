/** The rights of {@code docs/security/acls.txt}, tried on a broker that refuses everything else. */
package org.stancewatch.standalone.security;
