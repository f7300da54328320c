package org.stancewatch.alert.http;

import io.swagger.v3.oas.annotations.Parameter;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** For {@code openapi.yml}: what else statements are asked for by. */
@Parameter(name = "stance", ref = "#/components/parameters/stance")
@Parameter(name = "source", ref = "#/components/parameters/source")
@Parameter(name = "document", ref = "#/components/parameters/document")
@Parameter(name = "confidence", ref = "#/components/parameters/confidence")
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
@interface StatementParameters {}
