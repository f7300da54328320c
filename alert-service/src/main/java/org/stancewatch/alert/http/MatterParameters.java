package org.stancewatch.alert.http;

import io.swagger.v3.oas.annotations.Parameter;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** For {@code openapi.yml}: which matters of one actor. */
@Parameter(name = "mission", ref = "#/components/parameters/mission")
@Parameter(name = "proposition", ref = "#/components/parameters/proposition")
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
@interface MatterParameters {}
