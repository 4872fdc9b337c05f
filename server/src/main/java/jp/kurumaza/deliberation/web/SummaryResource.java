package jp.kurumaza.deliberation.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import jp.kurumaza.deliberation.SummariseTable;
import jp.kurumaza.identity.Allowed;
import jp.kurumaza.identity.Caller;
import jp.kurumaza.identity.Right;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.web.Appended;
import jp.kurumaza.log.web.CommandKeys;
import org.jspecify.annotations.Nullable;

/** What a table brings back in its own words. */
@Path("/rooms/{room}/summary")
@RequestScoped
@Produces("application/json")
public class SummaryResource {
  @Inject SummariseTable summarise;
  @Inject Caller caller;
  @Inject CommandKeys keys;

  @PathParam("room")
  UUID room;

  /**
   * New words.
   *
   * @param seen sequence of the summary before
   */
  public record SummariseTableRequest(
      String text, @JsonProperty(required = true) @Nullable Long seen) {}

  @PUT
  @Allowed(Right.PARTICIPANT)
  public Appended write(SummariseTableRequest request) {
    return new Appended(
        summarise.write(
            room, caller.participant(room), request.text(), request.seen(), keys.key()));
  }

  @DELETE
  @Allowed(Right.FACILITATOR)
  public Appended erase() {
    return new Appended(summarise.erase(room, Author.account(caller.signedIn().id(), keys.key())));
  }
}
