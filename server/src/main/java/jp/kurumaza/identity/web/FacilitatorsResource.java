package jp.kurumaza.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.identity.Allowed;
import jp.kurumaza.identity.Right;
import jp.kurumaza.identity.Staffing;

/** Who can be assigned to a room. */
@Path("facilitators")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class FacilitatorsResource {

  @Inject Staffing staffing;

  record FacilitatorView(UUID id, String name) {}

  @GET
  @Allowed(Right.POLICY)
  public List<FacilitatorView> list() {
    return staffing.facilitators().stream()
        .map(account -> new FacilitatorView(account.id(), account.name()))
        .toList();
  }
}
