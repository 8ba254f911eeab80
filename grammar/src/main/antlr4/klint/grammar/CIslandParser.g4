// SPDX-License-Identifier: MIT OR Apache-2.0

// Calls and branches of C function bodies; all else is passed over in balanced brackets.
//
// Every decision is made by one or two tokens, so that parsing is linear.
parser grammar CIslandParser;

options { tokenVocab = CIslandLexer; }

body: statement* RBRACE* EOF;

statement
    : block
    | control
    | CASE ~COLON* COLON
    | DEFAULT COLON
    | IDENT COLON
    | SEMI
    | evaluation
    ;

block: LBRACE statement* RBRACE;

control
    : IF condition statement (ELSE statement)?          # ifControl
    | WHILE condition statement                         # loopControl
    | FOR condition statement                           # loopControl
    | DO statement WHILE condition SEMI?                # doControl
    | SWITCH condition statement                        # switchControl
    | RETURN item* SEMI?                                # returnControl
    | GOTO item+ SEMI?                                  # gotoControl
    | BREAK SEMI?                                       # exitControl
    | CONTINUE SEMI?                                    # exitControl
    ;

// What follows a macro that makes a loop or a scope: list_for_each_entry(..) { .. }.
evaluation: item+ (SEMI | block | control)?;

condition: IDENT? LPAREN inside* RPAREN;

item
    : IDENT (LPAREN inside* RPAREN)?                    # word
    | LPAREN block RPAREN                               # statements
    | LPAREN inside* RPAREN initializer?                # group
    | LBRACK inside* RBRACK                             # group
    | ASSIGN initializer?                               # assignment
    | (NUMBER | STRING | CHAR | COMMA | COLON | ARROW | DOT | NOT | OP | OTHER) # mark
    ;

initializer: LBRACE inside* RBRACE;

inside: item | initializer | SEMI | keyword;

keyword: IF | ELSE | WHILE | FOR | DO | SWITCH | CASE | DEFAULT | RETURN | GOTO | BREAK | CONTINUE;
