package jp.kurumaza.poster.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.kurumaza.identity.Allowed;
import jp.kurumaza.identity.Right;
import jp.kurumaza.platform.Download;
import jp.kurumaza.platform.Site;
import jp.kurumaza.poster.MakePoster;
import jp.kurumaza.poster.Poster;

/** The poster of a room. */
@Path("/rooms/{room}/poster")
@RequestScoped
public class PosterResource {
  @Inject MakePoster make;
  @Inject Site site;
  @Inject HttpServletRequest request;

  @PathParam("room")
  UUID room;

  @GET
  @Allowed(Right.SIGNED_IN)
  public Response poster() {
    return file(200, make.of(room, site.of(request)));
  }

  @POST
  @Allowed(Right.OWNER)
  public Response inviting() {
    return file(201, make.inviting(room, site.of(request)));
  }

  private static Response file(int status, Poster poster) {
    return Response.status(status)
        .type("application/pdf")
        .entity(poster.print())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            Download.named(poster.startsAt(), poster.title() + "_ポスター", "pdf"))
        .build();
  }
}
