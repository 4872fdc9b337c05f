/** The desk, the public outcome, answers, and everyone's own voice, over HTTP. */
@NullMarked
package jp.kurumaza.outcome.web;

import org.jspecify.annotations.NullMarked;
