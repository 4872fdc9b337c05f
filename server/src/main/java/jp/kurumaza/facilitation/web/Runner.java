package jp.kurumaza.facilitation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jp.kurumaza.identity.Caller;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.web.CommandKeys;

/** Whoever runs the room, as the author of the command at hand. */
@RequestScoped
public class Runner {
  @Inject Caller caller;
  @Inject CommandKeys keys;

  Author author() {
    return Author.account(caller.signedIn().id(), keys.key());
  }
}
