/** What tests stand on: a running server, its database, a client that knows the contract. */
package jp.kurumaza.support;
