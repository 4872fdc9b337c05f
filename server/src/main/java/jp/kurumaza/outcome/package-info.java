/**
 * What came of a topic: findings and summaries, drafted, checked by two people, published, answered
 * by the owner, and taken back to review when a statement that they rest on is lost.
 */
@NullMarked
package jp.kurumaza.outcome;

import org.jspecify.annotations.NullMarked;
