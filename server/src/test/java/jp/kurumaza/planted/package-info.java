/** Violations, each for one rule of the architecture to notice; nothing else uses them. */
package jp.kurumaza.planted;
