package org.stancewatch.ingest.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.stancewatch.ingest.intake.IntakeMetrics;
import org.stancewatch.service.ErrorAnswer;

@Singleton
final class RefusedBodyHandler implements ExceptionHandler<RefusedBodyException, HttpResponse<?>> {
  private final IntakeMetrics metrics;

  RefusedBodyHandler(IntakeMetrics metrics) {
    this.metrics = metrics;
  }

  @Override
  public MutableHttpResponse<?> handle(HttpRequest request, RefusedBodyException refused) {
    metrics.refused(refused.refusal());
    return new ErrorAnswer(refused.status().getCode(), null, refused.getMessage()).toResponse();
  }
}
