/**
 * Tests on real containers, run under {@code -Pimages,containers}. They need Docker and the
 * services' images, which {@code -Pimages} builds; without either they fail and say so. {@code
 * KAFKA_IMAGE} and {@code PROMETHEUS_IMAGE} name other images than the usual ones, where those
 * cannot be pulled; an empty {@code GRAFANA_IMAGE} leaves Grafana out.
 */
package org.stancewatch.standalone.container;
