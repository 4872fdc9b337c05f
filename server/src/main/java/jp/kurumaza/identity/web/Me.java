package jp.kurumaza.identity.web;

import java.util.List;
import jp.kurumaza.identity.Participation;
import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param recovery whether a recovery code was issued
 * @param unseenAnswers answers to findings that cite this person, not yet looked at
 */
record Me(
    @Nullable AccountView account,
    List<Participation> participants,
    boolean recovery,
    int unseenAnswers) {}
