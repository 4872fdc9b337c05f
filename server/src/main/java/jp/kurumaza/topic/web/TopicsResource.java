package jp.kurumaza.topic.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.identity.Allowed;
import jp.kurumaza.identity.Caller;
import jp.kurumaza.identity.Right;
import jp.kurumaza.log.Author;
import jp.kurumaza.log.CommandKey;
import jp.kurumaza.log.web.CommandKeys;
import jp.kurumaza.topic.AbandonTopic;
import jp.kurumaza.topic.ChangeTopic;
import jp.kurumaza.topic.ConcludeTopic;
import jp.kurumaza.topic.DraftTopic;
import jp.kurumaza.topic.OpenTopic;
import jp.kurumaza.topic.TopicSettings;
import org.jspecify.annotations.Nullable;

/** Topics, from the draft to their end. */
@Path("/topics")
@RequestScoped
@Consumes("application/json")
@Produces("application/json")
public class TopicsResource {
  @Inject TopicViews views;
  @Inject DraftTopic draft;
  @Inject ChangeTopic change;
  @Inject OpenTopic open;
  @Inject ConcludeTopic conclude;
  @Inject AbandonTopic abandon;
  @Inject Caller caller;
  @Inject CommandKeys keys;

  /** Why a topic ends without an outcome. */
  public record AbandonTopicRequest(String reason) {}

  @GET
  @Allowed(Right.ANYONE)
  public List<TopicCard> list(@QueryParam("own") @DefaultValue("false") boolean own) {
    return views.list(caller.asker(), own);
  }

  @POST
  @Allowed(Right.POLICY)
  public Response draft(TopicSettings settings) {
    UUID topic = draft.draft(settings, caller.signedIn().department());
    return Response.status(Response.Status.CREATED).entity(view(topic)).build();
  }

  @GET
  @Path("{topic}")
  @Allowed(Right.ANYONE)
  public TopicView read(@PathParam("topic") UUID topic) {
    return view(topic);
  }

  @PUT
  @Path("{topic}")
  @Allowed(Right.OWNER)
  public TopicView change(@PathParam("topic") UUID topic, TopicSettings settings) {
    change.change(topic, settings, author(null), caller.signedIn().department());
    return view(topic);
  }

  @POST
  @Path("{topic}/opening")
  @Allowed(Right.OWNER)
  public TopicView open(@PathParam("topic") UUID topic) {
    open.open(topic, author(keys.key()));
    return view(topic);
  }

  @POST
  @Path("{topic}/conclusion")
  @Allowed(Right.OWNER)
  public TopicView conclude(@PathParam("topic") UUID topic) {
    conclude.conclude(topic, author(keys.key()));
    return view(topic);
  }

  @POST
  @Path("{topic}/abandonment")
  @Allowed(Right.OWNER)
  public TopicView abandon(@PathParam("topic") UUID topic, AbandonTopicRequest request) {
    abandon.abandon(topic, request.reason(), author(keys.key()));
    return view(topic);
  }

  private Author author(@Nullable CommandKey key) {
    return Author.account(caller.signedIn().id(), key);
  }

  private TopicView view(UUID topic) {
    return views.view(topic, caller.asker());
  }
}
