package jp.kurumaza.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import jp.kurumaza.identity.Allowed;
import jp.kurumaza.identity.Right;
import jp.kurumaza.municipality.Municipalities;
import jp.kurumaza.municipality.Municipality;

/** The prefecture and its municipalities. */
@Path("municipalities")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MunicipalitiesResource {

  @Inject Municipalities municipalities;

  @GET
  @Allowed(Right.ANYONE)
  public List<Municipality> list() {
    return municipalities.all();
  }
}
