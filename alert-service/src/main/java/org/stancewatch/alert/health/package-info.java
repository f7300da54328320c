/**
 * What is the matter with the flow of news: silent sources, actors long unheard, a pipeline that
 * lags, dead letters that grow.
 *
 * <p>One rule for each kind tells from {@link org.stancewatch.alert.health.Observations} and the
 * time which conditions hold. {@link org.stancewatch.alert.health.Conditions} compares that with
 * what stands: what has come about is raised, what has passed is cleared, all else is left alone,
 * so that a condition is one record however often it is looked at. Whoever looks starts from what
 * the topic of conditions says, so a restart repeats nothing.
 *
 * <p>It knows neither Kafka nor a clock.
 */
package org.stancewatch.alert.health;
