package jp.kurumaza.platform;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads and writes the bodies of the API; what can't be read is told with its place. */
@Provider
@Priority(1)
@Consumes("application/json")
@Produces({"application/json", "application/problem+json"})
public class JsonBodies implements MessageBodyReader<Object>, MessageBodyWriter<Object> {

  private static final Set<Class<?>> RAW =
      Set.of(String.class, byte[].class, InputStream.class, StreamingOutput.class);

  private final ObjectMapper mapper = Json.mapper();

  @Override
  public boolean isReadable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
    return true;
  }

  @Override
  public Object readFrom(
      Class<Object> type,
      Type generic,
      Annotation[] annotations,
      MediaType media,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    try {
      Object value = mapper.readValue(body, mapper.constructType(generic));
      if (value == null) {
        throw Problem.at("", ProblemType.INVALID_VALUE, "本文がnullです。内容を送ってください。");
      }
      return value;
    } catch (JsonProcessingException e) {
      throw problem(e);
    } catch (CharConversionException e) {
      throw new Problem(ProblemType.MALFORMED_JSON, "本文をUTF-8のJSONで送ってください。");
    }
  }

  @Override
  public boolean isWriteable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
    return RAW.stream().noneMatch(raw -> raw.isAssignableFrom(type));
  }

  @Override
  public void writeTo(
      Object value,
      Class<?> type,
      Type generic,
      Annotation[] annotations,
      MediaType media,
      MultivaluedMap<String, Object> headers,
      OutputStream body)
      throws IOException {
    body.write(mapper.writeValueAsBytes(value));
  }

  private static Problem problem(JsonProcessingException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof Problem problem) {
        return problem;
      }
    }
    if (e instanceof UnrecognizedPropertyException unknown) {
      return Problem.at(
          pointer(unknown), ProblemType.UNKNOWN_FIELD, "この項目はありません。名前の綴りを確かめるか、取り除いてください。");
    }
    if (e.getCause() instanceof JsonParseException
        || !(e instanceof JsonMappingException mapping)) {
      return new Problem(ProblemType.MALFORMED_JSON, malformed(e));
    }
    return Problem.at(
        pointer(mapping), ProblemType.INVALID_VALUE, "値がないか、形が違います。項目の型と書き方を確かめてください。");
  }

  private static String malformed(JsonProcessingException e) {
    return e.getLocation() == null
        ? "本文を正しいJSONで送ってください。"
        : "%d行%d列目のあたりを直し、正しいJSONで送ってください。同じキーを二度書くこともできません。"
            .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
  }

  private static String pointer(JsonMappingException e) {
    return e.getPath().stream()
        .map(
            step ->
                step.getFieldName() == null ? "" + step.getIndex() : escape(step.getFieldName()))
        .collect(Collectors.joining("/", e.getPath().isEmpty() ? "" : "/", ""));
  }

  private static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
