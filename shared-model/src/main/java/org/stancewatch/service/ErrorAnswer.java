package org.stancewatch.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.annotation.Nullable;

/**
 * The body of every answer that is an error.
 *
 * @param status the status of the answer
 * @param field what of the request is at fault; null if that is not one field
 * @param message what to do about it, for the sender
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ErrorAnswer(int status, @Nullable String field, String message) {
  public MutableHttpResponse<ErrorAnswer> toResponse() {
    return HttpResponse.<ErrorAnswer>status(HttpStatus.valueOf(status))
        .body(this)
        .contentType(MediaType.APPLICATION_JSON_TYPE);
  }
}
