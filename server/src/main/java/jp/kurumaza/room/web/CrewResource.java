package jp.kurumaza.room.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.kurumaza.identity.Allowed;
import jp.kurumaza.identity.Caller;
import jp.kurumaza.identity.Right;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.event.Part;
import jp.kurumaza.log.web.Appended;
import jp.kurumaza.log.web.CommandKeys;
import jp.kurumaza.room.ChangeCrew;
import jp.kurumaza.room.Escalations;
import org.jspecify.annotations.Nullable;

/** Who runs a room and who stands by them. */
@Path("/rooms/{room}")
@RequestScoped
@Produces("application/json")
public class CrewResource {
  @Inject ChangeCrew change;
  @Inject Escalations escalations;
  @Inject Caller caller;
  @Inject CommandKeys keys;

  @PathParam("room")
  UUID room;

  /** Everybody's part, by account. */
  public record SetCrewRequest(Map<UUID, @Nullable Part> crew) {}

  /** Who leads from now on. */
  public record HandOverRequest(UUID account) {}

  /** Whom what must not wait reaches. */
  public record Contacts(List<UUID> contacts) {}

  @PUT
  @Path("crew")
  @Allowed(Right.OWNER)
  public Appended set(SetCrewRequest request) {
    return new Appended(change.set(room, request.crew(), author()));
  }

  @PUT
  @Path("lead")
  @Allowed(Right.FACILITATOR)
  public Appended handOver(HandOverRequest request) {
    return new Appended(change.handOver(room, request.account(), caller.signedIn(), author()));
  }

  @GET
  @Path("contacts")
  @Allowed(Right.OWNER)
  public Contacts contacts() {
    return new Contacts(escalations.contacts(room));
  }

  @PUT
  @Path("contacts")
  @Allowed(Right.OWNER)
  public Appended setContacts(Contacts request) {
    return new Appended(escalations.setContacts(room, request.contacts(), author()));
  }

  private Author author() {
    return Author.account(caller.signedIn().id(), keys.key());
  }
}
