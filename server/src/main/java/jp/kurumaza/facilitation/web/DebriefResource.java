package jp.kurumaza.facilitation.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.Optional;
import java.util.UUID;
import jp.kurumaza.facilitation.CodeStatements;
import jp.kurumaza.facilitation.Dimension;
import jp.kurumaza.facilitation.HowItWas;
import jp.kurumaza.facilitation.Notes;
import jp.kurumaza.identity.Allowed;
import jp.kurumaza.identity.Caller;
import jp.kurumaza.identity.Right;
import jp.kurumaza.log.event.Part;
import jp.kurumaza.platform.Text;
import org.jspecify.annotations.Nullable;

/** Looking back at a talk. */
@Path("/rooms/{room}")
@RequestScoped
@Produces("application/json")
public class DebriefResource {
  private static final int NOTE_LIMIT = 4_000;

  @Inject HowItWas howItWas;
  @Inject Notes notes;
  @Inject CodeStatements coding;
  @Inject Caller caller;

  @PathParam("room")
  UUID room;

  /**
   * What the crew looks back on.
   *
   * @param note the asker's own
   */
  public record DebriefView(
      HowItWas.Together checkOut, @Nullable String note, CodeStatements.Sheet coding) {}

  /** What somebody writes down for themselves. */
  public record NoteRequest(@JsonProperty(required = true) @Nullable String text) {}

  /** A code of one dimension. */
  public record CodeRequest(
      Dimension dimension, @JsonProperty(required = true) @Nullable Integer value) {}

  @GET
  @Path("debrief")
  @Allowed(Right.CREW)
  public DebriefView read() {
    UUID self = caller.signedIn().id();
    Part part = Optional.ofNullable(caller.seat(room).part()).orElseThrow();
    return new DebriefView(
        howItWas.of(room, part), notes.find(room, self).orElse(null), coding.sheet(room, self));
  }

  @PUT
  @Path("debrief/note")
  @Allowed(Right.CREW)
  public void keepNote(NoteRequest request) {
    String text =
        Optional.ofNullable(Text.optional(request.text(), "/text", NOTE_LIMIT)).orElse("");
    notes.keep(room, caller.signedIn().id(), text);
  }

  @PUT
  @Path("statements/{sequence}/code")
  @Allowed(Right.FACILITATOR)
  public void code(@PathParam("sequence") long sequence, CodeRequest request) {
    coding.code(room, sequence, caller.signedIn().id(), request.dimension(), request.value());
  }
}
