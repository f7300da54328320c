package org.stancewatch.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.util.function.Function;
import org.stancewatch.model.ActorId;
import org.stancewatch.model.DocumentId;
import org.stancewatch.model.Id;
import org.stancewatch.model.MissionId;
import org.stancewatch.model.PartialDate;
import org.stancewatch.model.PropositionId;
import org.stancewatch.model.Revision;
import org.stancewatch.model.SourceId;
import org.stancewatch.model.StatementId;
import org.stancewatch.model.UtteranceId;
import org.stancewatch.model.alert.AlertId;
import org.stancewatch.model.health.ConditionId;

/** Identifiers and dates as bare strings; all else of the domain is as Jackson reads records. */
final class ModelModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  ModelModule() {
    addSerializer(Id.class, new ToStringSerializer(Id.class));
    addSerializer(PartialDate.class, new ToStringSerializer(PartialDate.class));
    readFromString(PartialDate.class, PartialDate::parse);
    readFromString(ActorId.class, ActorId::new);
    readFromString(AlertId.class, AlertId::new);
    readFromString(ConditionId.class, ConditionId::new);
    readFromString(DocumentId.class, DocumentId::new);
    readFromString(MissionId.class, MissionId::new);
    readFromString(PropositionId.class, PropositionId::new);
    readFromString(Revision.class, Revision::new);
    readFromString(SourceId.class, SourceId::new);
    readFromString(StatementId.class, StatementId::new);
    readFromString(UtteranceId.class, UtteranceId::new);
  }

  private <T> void readFromString(Class<T> type, Function<String, T> parse) {
    addDeserializer(type, new StringDeserializer<>(type, parse));
  }

  private static final class StringDeserializer<T> extends FromStringDeserializer<T> {
    private static final long serialVersionUID = 1L;
    private final transient Function<String, T> parse;

    StringDeserializer(Class<T> type, Function<String, T> parse) {
      super(type);
      this.parse = parse;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      if (!parser.hasToken(JsonToken.VALUE_STRING)) {
        context.handleUnexpectedToken(String.class, parser);
      }
      return super.deserialize(parser, context);
    }

    @Override
    protected T _deserialize(String value, DeserializationContext context) {
      return parse.apply(value);
    }
  }
}
