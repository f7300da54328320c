package org.stancewatch.standalone.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the annotation processor noted of every {@code @ConfigurationProperties} class. */
final class DescribedProperties {
  private static final String NOTES = "META-INF/spring-configuration-metadata.json";

  private DescribedProperties() {}

  /** Those of this project, by key. */
  static Map<String, Setting> read() throws IOException {
    Map<String, Setting> properties = new TreeMap<>();
    List<URL> notes =
        Collections.list(DescribedProperties.class.getClassLoader().getResources(NOTES));
    for (URL file : notes) {
      for (JsonNode property : new ObjectMapper().readTree(file).path("properties")) {
        if (property.path("sourceType").asText().startsWith("org.stancewatch.")) {
          Setting setting = setting(property);
          properties.merge(setting.key(), setting, (one, other) -> one);
        }
      }
    }
    return properties;
  }

  private static Setting setting(JsonNode property) {
    return new Setting(
        property.path("name").asText(),
        property.path("defaultValue").asText(""),
        Javadoc.markdown(property.path("description").asText("")));
  }
}
