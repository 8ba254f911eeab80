// SPDX-License-Identifier: MIT OR Apache-2.0

// Words and marks of C function bodies, as far as calls and branches need them.
// Directives, comments and continued lines are water.
lexer grammar CIslandLexer;

IF: 'if';
ELSE: 'else';
WHILE: 'while';
FOR: 'for';
DO: 'do';
SWITCH: 'switch';
CASE: 'case';
DEFAULT: 'default';
RETURN: 'return';
GOTO: 'goto';
BREAK: 'break';
CONTINUE: 'continue';

IDENT: [a-zA-Z_$] [a-zA-Z0-9_$]*;
NUMBER: '.'? [0-9] ([eEpP] [+\-] | [a-zA-Z0-9_.])*;
STRING: 'L'? '"' (~["\\\r\n] | '\\' . | '\\\r\n')* '"'?;
CHAR: 'L'? '\'' (~['\\\r\n] | '\\' .)* '\''?;

LPAREN: '(';
RPAREN: ')';
LBRACE: '{';
RBRACE: '}';
LBRACK: '[';
RBRACK: ']';
SEMI: ';';
COLON: ':';
COMMA: ',';
ASSIGN: '=';
ARROW: '->';
DOT: '.';
NOT: '!';

OP
    : '...' | '<<=' | '>>=' | '++' | '--' | '<<' | '>>' | '<=' | '>=' | '==' | '!=' | '&&' | '||'
    | '+=' | '-=' | '*=' | '/=' | '%=' | '&=' | '|=' | '^=' | '##'
    | [#&|+\-<>*/%^~?]
    ;

WATER: ([ \t\r\n\f] | '\\' '\r'? '\n' | '/*' .*? '*/' | '//' ~[\n]*)+ -> skip;
OTHER: .;
