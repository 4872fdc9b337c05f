package jp.kurumaza.outcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.identity.Account;
import jp.kurumaza.identity.Allowed;
import jp.kurumaza.identity.Caller;
import jp.kurumaza.identity.Right;
import jp.kurumaza.outcome.Desk;
import jp.kurumaza.outcome.DeskItem;

/** What needs the asking policy staff. */
@Path("/desk")
@RequestScoped
@Produces("application/json")
public class DeskResource {
  @Inject Desk desk;
  @Inject Caller caller;

  @GET
  @Allowed(Right.POLICY)
  public List<DeskItem> read() {
    Account account = caller.signedIn();
    UUID department = account.department();
    return department == null ? List.of() : desk.of(department, account.id());
  }
}
