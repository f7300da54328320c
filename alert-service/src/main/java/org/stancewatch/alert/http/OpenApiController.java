package org.stancewatch.alert.http;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStream;

/** The description of all that can be asked, as it is made from the controllers. */
@Hidden
@Controller(OpenApiController.PATH)
final class OpenApiController {
  static final String PATH = "/openapi.yml";
  private static final String FILE = "/META-INF/swagger/openapi.yml";

  private final byte[] description;

  OpenApiController() throws IOException {
    try (InputStream file = OpenApiController.class.getResourceAsStream(FILE)) {
      description = file.readAllBytes();
    }
  }

  @Get(produces = "application/yaml")
  byte[] description() {
    return description;
  }
}
