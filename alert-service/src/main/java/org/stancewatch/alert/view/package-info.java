/**
 * What this instance knows of all partitions' positions and alerts, in memory: enough to answer
 * queries and to follow new alerts. It knows nothing of Kafka but that told alerts have a place.
 */
package org.stancewatch.alert.view;
