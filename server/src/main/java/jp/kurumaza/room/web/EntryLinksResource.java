package jp.kurumaza.room.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.identity.Allowed;
import jp.kurumaza.identity.Right;
import jp.kurumaza.room.IssueEntryLink;
import org.jspecify.annotations.Nullable;

/** Links by which people get into a room by invitation. */
@Path("/rooms/{room}/entry-links")
@RequestScoped
@Produces("application/json")
public class EntryLinksResource {
  @Inject IssueEntryLink issue;

  @PathParam("room")
  UUID room;

  /** For whom a link is, and how many people may come by it. */
  public record IssueEntryLinkRequest(String label, @Nullable Integer mostUses) {}

  @GET
  @Allowed(Right.OWNER)
  public List<IssueEntryLink.Listed> list() {
    return issue.list(room);
  }

  @POST
  @Allowed(Right.OWNER)
  public Response make(IssueEntryLinkRequest request) {
    return Response.status(201)
        .entity(issue.issue(room, request.label(), request.mostUses()))
        .build();
  }

  @DELETE
  @Path("{link}")
  @Allowed(Right.OWNER)
  public void revoke(@PathParam("link") UUID link) {
    issue.revoke(room, link);
  }
}
