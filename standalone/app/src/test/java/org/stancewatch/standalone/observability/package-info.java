/**
 * What operators look at, held against what the services really tell: dashboards, alert rules, the
 * runbook and the reference of metrics.
 */
package org.stancewatch.standalone.observability;
