package org.stancewatch.alert.http;

import io.swagger.v3.oas.annotations.Parameter;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** For {@code openapi.yml}: the parameters of {@link Watched}. */
@Parameter(name = "mission", ref = "#/components/parameters/mission")
@Parameter(name = "actor", ref = "#/components/parameters/actor")
@Parameter(name = "proposition", ref = "#/components/parameters/proposition")
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
@interface WatchedParameters {}
