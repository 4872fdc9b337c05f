package jp.kurumaza.minutes.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import jp.kurumaza.identity.Allowed;
import jp.kurumaza.identity.Right;
import jp.kurumaza.minutes.Format;
import jp.kurumaza.minutes.Minutes;
import jp.kurumaza.minutes.WriteMinutes;
import jp.kurumaza.platform.Download;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;

/** Minutes as a file. */
@Path("/rooms/{room}")
@RequestScoped
public class MinutesResource {
  @Inject WriteMinutes write;
  @Inject Instance<Format> formats;

  @GET
  @Path("minutes/{format}")
  @Allowed(Right.REVIEWER)
  public Response minutes(@PathParam("room") UUID room, @PathParam("format") String name) {
    Format format =
        formats.stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow(
                () -> new Problem(ProblemType.NOT_FOUND, "記録は docx、pdf、csv、jsonl のどれかで読めます。"));
    Minutes minutes = write.of(room);
    return Response.ok(format.write(minutes), format.mediaType())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            Download.named(minutes.startsAt(), minutes.title(), name))
        .build();
  }
}
