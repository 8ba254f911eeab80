// SPDX-License-Identifier: MIT OR Apache-2.0

// The tokens of Rust, editions 2015 to 2024 (Reference, "Lexical structure").
//
// No rule has a predicate: one would keep the lexer from caching its start state.
// What a regular expression cannot say (nested comments, raw strings, `1.` against `1..`) is an
// action after the match, in RustLexerBase.
// White space and comments are no tokens; RustLexerBase keeps the places of comments.

lexer grammar RustLexer;

options { superClass = RustLexerBase; }

// Types that no rule yields.
tokens {
  // `<` and `>` by what follows directly, so that `>>` is one operator here and two brackets there.
  LT_JOINT,       // `<` before `<`
  GT_JOINT,       // `>` before `>`
  GT_EQ,          // `>` before `=`
  // Words and brackets whose meaning their neighbours tell (class ContextualTokens).
  UNION, AUTO, DEFAULT, SAFE, RAW, PIN, MACRO_RULES, SUPER_LET, LABEL, BUILTIN,
  REF_MUT,        // `mut` after `&` or `&'a`
  UNSAFE_BLOCK, CONST_BLOCK, ASYNC_BLOCK, GEN_BLOCK, TRY_BLOCK,
  CONST_CLOSURE, STATIC_CLOSURE, ASYNC_CLOSURE, FOR_BINDER,
  LT_GENERICS,    // after `impl`
  LPAREN_VIS,     // after `pub`
  INNER_POUND,    // `#` of `#![..]`
  // Tokens whose meaning the parser knows when it comes to them (class RustParserBase).
  LBRACE_STRUCT,  // opens the fields of a struct expression
  LBRACE_BODY,    // opens the body of `if`, `while`, `for`, `match`
  FRAGMENT_BODY,  // is the body of one
  ELSE_LET,       // `else` of `let .. else`
  LT_OPERATOR, LT_JOINT_OPERATOR, // `<` after a cast that cannot open arguments
  // Comments that are attributes.
  OUTER_DOC, INNER_DOC,
  // Tokens of macro expansions.
  DOLLAR_CRATE,
  FRAGMENT_EXPR, FRAGMENT_LITERAL, FRAGMENT_TYPE, FRAGMENT_PATH, FRAGMENT_PAT, FRAGMENT_BLOCK,
  FRAGMENT_BLOCK_EXPR, // an expression that ends a statement as a block does
  FRAGMENT_STMT, FRAGMENT_ITEM, FRAGMENT_VIS, FRAGMENT_META
}

// ---- Keywords

AS: 'as';
BREAK: 'break';
CONST: 'const';
CONTINUE: 'continue';
CRATE: 'crate';
ELSE: 'else';
ENUM: 'enum';
EXTERN: 'extern';
FALSE: 'false';
FN: 'fn';
FOR: 'for';
IF: 'if';
IMPL: 'impl';
IN: 'in';
LET: 'let';
LOOP: 'loop';
MATCH: 'match';
MOD: 'mod';
MOVE: 'move';
MUT: 'mut';
PUB: 'pub';
REF: 'ref';
RETURN: 'return';
SELF: 'self';
SELF_TYPE: 'Self';
STATIC: 'static';
STRUCT: 'struct';
SUPER: 'super';
TRAIT: 'trait';
TRUE: 'true';
TYPE: 'type';
UNSAFE: 'unsafe';
USE: 'use';
WHERE: 'where';
WHILE: 'while';
UNDERSCORE: '_';

// Since 2018, `gen` since 2024; ContextualTokens makes them names in older editions.
ASYNC: 'async';
AWAIT: 'await';
DYN: 'dyn';
TRY: 'try';
GEN: 'gen';

// Reserved; those that unstable syntax uses have a type of their own.
MACRO: 'macro';
YIELD: 'yield';
BECOME: 'become';
DO: 'do';
BOX: 'box';
RESERVED_WORD: 'abstract' | 'final' | 'override' | 'priv' | 'typeof' | 'unsized' | 'virtual';

// ---- Names. Which letters are allowed is checked where a name is read.

IDENTIFIER: NAME;
RAW_IDENTIFIER: 'r#' NAME;
LIFETIME: '\'' ( 'r#' )? NAME;

fragment NAME: [a-zA-Z_\u00A1-\u1FFF\u2040-\uFEFE\uFF00-\uFFFD] [a-zA-Z0-9_\u00A1-\u1FFF\u2040-\uFEFE\uFF00-\uFFFD]*;

// ---- Literals. Escapes and suffixes are checked where the literal is read.

CHAR: 'b'? '\'' ( ~['\\\r\n\t] | [\uD800-\uDBFF] [\uDC00-\uDFFF] | '\\' ~[\r\n] ~['\r\n]* ) '\'' { suffix(); };
STRING: [bc]? '"' { string(); };
RAW_STRING: [bc]? 'r' '#'* '"' { rawString(); };
FLOAT
  : DECIMAL ( '.' DECIMAL )? [eE] [+\-]? '_'* DECIMAL NAME?
  | DECIMAL '.' DECIMAL ( [a-df-zA-DF-Z_] [a-zA-Z0-9_]* )?
  ;
INTEGER: [0-9] [0-9a-zA-Z_]* { pointAfterInteger(); };

fragment DECIMAL: [0-9] [0-9_]*;

// ---- Comments and white space

LINE_COMMENT: '//' { lineComment(); };
BLOCK_COMMENT: '/*' { blockComment(); };
WHITE_SPACE: [ \t\r\n\u000B\u000C\u0085\u200E\u200F\u2028\u2029] { whiteSpace(); } -> skip;

// ---- Operators

PLUS: '+';
MINUS: '-';
STAR: '*';
SLASH: '/';
PERCENT: '%';
CARET: '^';
NOT: '!';
AND: '&';
OR: '|';
ANDAND: '&&';
OROR: '||';
PLUSEQ: '+=';
MINUSEQ: '-=';
STAREQ: '*=';
SLASHEQ: '/=';
PERCENTEQ: '%=';
CARETEQ: '^=';
ANDEQ: '&=';
OREQ: '|=';
SHLEQ: '<<=';
EQ: '=';
EQEQ: '==';
NE: '!=';
LT: '<' { joint(); };
LE: '<=';
GT: '>' { joint(); };
AT: '@';
DOT: '.';
DOTDOT: '..';
DOTDOTDOT: '...';
DOTDOTEQ: '..=';
COMMA: ',';
SEMI: ';';
COLON: ':';
PATHSEP: '::';
RARROW: '->';
FATARROW: '=>';
POUND: '#';
DOLLAR: '$';
QUESTION: '?';
TILDE: '~';
LBRACE: '{';
RBRACE: '}';
LBRACKET: '[';
RBRACKET: ']';
LPAREN: '(';
RPAREN: ')';

// Anything else: no token of Rust.
UNKNOWN: .;
