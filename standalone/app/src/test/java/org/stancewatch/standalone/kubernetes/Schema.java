package org.stancewatch.standalone.kubernetes;

import com.google.gson.JsonElement;
import com.google.gson.annotations.SerializedName;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Kubernetes' schema of a kind, as the models generated from its OpenAPI description carry it.
 *
 * @param model the class of the kind
 */
record Schema(Class<?> model) {
  private static final String MODELS = "io.kubernetes.client.openapi.models.";

  /** Of the kind that a manifest names. */
  static Schema of(Manifest manifest) throws ClassNotFoundException {
    String version = manifest.apiVersion().replaceFirst(".*/", "");
    String prefix = Character.toUpperCase(version.charAt(0)) + version.substring(1);
    return new Schema(Class.forName(MODELS + prefix + manifest.kind()));
  }

  /** What a complete object breaks: fields that are missing or that there are none of. */
  void validate(JsonElement json) throws Throwable {
    try {
      model.getMethod("validateJsonElement", JsonElement.class).invoke(null, json);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** Paths of fields that the schema has not; also right for patches, which are incomplete. */
  List<String> unknownFields(JsonElement json) {
    List<String> unknown = new ArrayList<>();
    collect(json, model, "", unknown);
    return unknown;
  }

  private static void collect(JsonElement json, Type type, String path, List<String> unknown) {
    if (json.isJsonArray() && type instanceof ParameterizedType list) {
      json.getAsJsonArray()
          .forEach(item -> collect(item, list.getActualTypeArguments()[0], path, unknown));
    } else if (json.isJsonObject() && type instanceof Class<?> model && isModel(model)) {
      for (Map.Entry<String, JsonElement> entry : json.getAsJsonObject().entrySet()) {
        collect(entry, model, path + "/" + entry.getKey(), unknown);
      }
    }
  }

  private static void collect(
      Map.Entry<String, JsonElement> entry, Class<?> model, String path, List<String> unknown) {
    for (Field field : model.getDeclaredFields()) {
      SerializedName name = field.getAnnotation(SerializedName.class);
      if (name != null && name.value().equals(entry.getKey())) {
        collect(entry.getValue(), field.getGenericType(), path, unknown);
        return;
      }
    }
    unknown.add(path);
  }

  private static boolean isModel(Class<?> type) {
    return type.getName().startsWith(MODELS);
  }
}
