package org.stancewatch.codec;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stancewatch.model.Actor;
import org.stancewatch.model.InvalidFieldException;

/**
 * An actor and where it stands, so that what is wrong among the actors of several files can be
 * shown where it was written.
 *
 * @param file null until it is known
 * @param line of its first field, counted from 1
 */
record LocatedActor(Actor actor, Path file, int line) {
  private static final Pattern FIELD = Pattern.compile("actors\\[(\\d+)\\]\\.?(.*)");

  LocatedActor in(Path place) {
    return new LocatedActor(actor, place, line);
  }

  /** The failure with its place in a file, if its field is one of a certain actor. */
  static Optional<InvalidFieldException> placed(
      InvalidFieldException failure, List<LocatedActor> actors) {
    Matcher field = FIELD.matcher(failure.field());
    if (!field.matches()) {
      return Optional.empty();
    }
    LocatedActor at = actors.get(Integer.parseInt(field.group(1)));
    String place = at.file + ":" + at.line + ": " + at.actor.id() + "." + field.group(2);
    return Optional.of(new InvalidFieldException(place, failure.problem()));
  }

  static Module module() {
    return new SimpleModule().addDeserializer(LocatedActor.class, new Deserializer());
  }

  private static final class Deserializer extends JsonDeserializer<LocatedActor> {
    @Override
    public LocatedActor deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      JsonLocation start = parser.currentTokenLocation();
      try {
        return new LocatedActor(context.readValue(parser, Actor.class), null, start.getLineNr());
      } catch (ValueInstantiationException e) {
        throw e.getPath().isEmpty() ? new FailureAt(start, parser, e) : e;
      }
    }
  }

  /** Jackson notices a missing field only behind the actor, on the next one's line. */
  private static final class FailureAt extends JsonMappingException {
    private static final long serialVersionUID = 1L;

    FailureAt(JsonLocation start, JsonParser parser, ValueInstantiationException failure) {
      super(parser, failure.getOriginalMessage(), failure);
      _location = start;
    }
  }
}
