// SPDX-License-Identifier: MIT OR Apache-2.0

// The syntax of Rust, editions 2015 to 2024, with the unstable constructs that kernels and the
// standard library use. Rules are named and ordered as in the Reference.
//
// How it is shaped: every decision in a hot rule must fall on one token, because the budget is a
// cold parse. Where the language needs more,
// - ContextualTokens has told the tokens apart before (`unsafe {` from `unsafe fn`);
// - alternatives that begin alike are one rule (whatever begins with a path);
// - an action retypes the brace ahead (struct expressions, see RustParserBase).
// Lists of statements and match arms are right-linear: the rest of a list depends on how its
// element ended.
// Expressions are flat, operand operator operand ..; the tree builder knows precedence.
// It also rejects what these rules let through (`,,`, modifiers in a wrong order, lone attributes).

parser grammar RustParser;

options { tokenVocab = RustLexer; superClass = RustParserBase; }

// ---- Crates, and what a macro's output may be

crate: innerAttribute* item* EOF;

macroItems: innerAttribute* item* EOF;
macroAssociatedItems: innerAttribute* associatedItem* EOF;
macroStatements: innerAttribute* statements EOF;
macroExpression: expression SEMI? EOF;
macroType: type EOF;
macroPattern: pattern EOF;

// ---- What a macro's parameter takes, where no rule of the language is just that

matchedStatement: outerAttribute* ( letBinding | visibility unqualifiedItem | unqualifiedItem | FRAGMENT_ITEM | FRAGMENT_STMT | ( expressionNoBlock | armPath | blockLike ( blockLikeRest )? ) );
matchedVisibility: visibility?;
matchedPath: typePath typePathFn? | qualifiedPathType ( PATHSEP pathIdentSegment genericArgs? )+ typePathFn?;
matchedLiteral: MINUS? literalExpression;

// ---- Attributes and token trees

outerAttribute: POUND attributeBody | OUTER_DOC;
innerAttribute: INNER_POUND NOT attributeBody | INNER_DOC;
attributeBody: bracketTree;
// Only for macros: the inside of an attribute.
matchedMeta
  : FRAGMENT_META
  | UNSAFE LPAREN matchedMeta RPAREN
  | simplePath ( delimTokenTree | EQ expression )?
  ;

delimTokenTree: parenTree | bracketTree | braceTree;
parenTree
  : LPAREN ( ~( LPAREN | LPAREN_VIS | RPAREN | LBRACKET | RBRACKET | LBRACE | RBRACE ) | parenTree | bracketTree | braceTree )* RPAREN
  | LPAREN_VIS ( ~( LPAREN | LPAREN_VIS | RPAREN | LBRACKET | RBRACKET | LBRACE | RBRACE ) | parenTree | bracketTree | braceTree )* RPAREN
  ;
bracketTree: LBRACKET ( ~( LPAREN | LPAREN_VIS | RPAREN | LBRACKET | RBRACKET | LBRACE | RBRACE ) | parenTree | bracketTree | braceTree )* RBRACKET;
braceTree: LBRACE ( ~( LPAREN | LPAREN_VIS | RPAREN | LBRACKET | RBRACKET | LBRACE | RBRACE ) | parenTree | bracketTree | braceTree )* RBRACE;

// ---- Items

item: outerAttribute* visibility? itemKind;

visibility
  : PUB ( LPAREN_VIS ( CRATE | SELF | SUPER | IN simplePath ) RPAREN )?
  | FRAGMENT_VIS
  ;

itemKind
  : unqualifiedItem
  | macroInvocationSemi
  | FRAGMENT_ITEM
  | SEMI
  ;

// Items that no expression begins like; blocks hold them as statements.
unqualifiedItem
  : itemQualifier+ ( function | constantRest | static_ | typeAlias | trait | implementation | module | externCrateRest | externBlockRest )
  | function
  | module
  | useDeclaration
  | struct
  | enumeration
  | union
  | static_
  | typeAlias
  | trait
  | implementation
  | macroRulesDefinition
  | macroDefinition
  ;
itemQualifier: DEFAULT | CONST | ASYNC | GEN | UNSAFE | SAFE | AUTO | EXTERN abi?;
abi: STRING | RAW_STRING;

macroInvocationSemi: simplePath NOT ( braceTree | ( parenTree | bracketTree ) SEMI );
macroRulesDefinition: MACRO_RULES NOT ( IDENTIFIER | TRY | GEN ) ( braceTree | ( parenTree | bracketTree ) SEMI );
macroDefinition: MACRO IDENTIFIER parenTree? braceTree;

module: MOD IDENTIFIER ( SEMI | LBRACE innerAttribute* item* RBRACE );

externCrateRest: CRATE ( IDENTIFIER | SELF ) ( AS ( IDENTIFIER | UNDERSCORE ) )? SEMI;

useDeclaration: USE useTree SEMI;
// A path and its end in one: `a::b`, `a::*`, `a::{..}`, `a as b`.
useTree: PATHSEP? useTreeRest;
useTreeRest
  : STAR
  | LBRACE ( useTree ( COMMA useTree? )* )? RBRACE
  | ( pathIdentSegment | FRAGMENT_PATH ) ( PATHSEP useTreeRest | AS ( IDENTIFIER | UNDERSCORE ) )?
  ;

function
  : FN IDENTIFIER genericParams? LPAREN ( functionParam ( COMMA functionParam? )* )? RPAREN ( RARROW type )? whereClause? ( blockExpression | SEMI );
// A self parameter is a pattern too (`&'a mut self`); edition 2015 has parameters without a colon.
functionParam: outerAttribute* ( DOTDOTDOT | patternNoTopAlt ( COLON ( type | DOTDOTDOT ) )? );

typeAlias: TYPE IDENTIFIER genericParams? ( COLON typeParamBounds? )? whereClause? ( EQ type whereClause? )? SEMI;

struct: STRUCT IDENTIFIER genericParams? ( tupleFields whereClause? SEMI | whereClause? ( structFields | SEMI ) );
structFields: LBRACE ( structField ( COMMA structField? )* )? RBRACE;
structField: outerAttribute* visibility? UNSAFE? IDENTIFIER COLON type ( EQ expression )?;
tupleFields: LPAREN ( tupleField ( COMMA tupleField? )* )? RPAREN;
tupleField: outerAttribute* visibility? type;
enumeration: ENUM IDENTIFIER genericParams? whereClause? LBRACE ( enumVariant ( COMMA enumVariant? )* )? RBRACE;
enumVariant: outerAttribute* visibility? IDENTIFIER ( tupleFields | structFields )? ( EQ expression )?;
union: UNION IDENTIFIER genericParams? whereClause? structFields;

constantRest: ( IDENTIFIER | UNDERSCORE ) genericParams? COLON type ( EQ expression )? whereClause? SEMI;
static_: STATIC MUT? IDENTIFIER COLON type ( EQ expression )? SEMI;

trait
  : TRAIT IDENTIFIER genericParams? ( COLON typeParamBounds? )? whereClause?
    ( LBRACE innerAttribute* associatedItem* RBRACE | EQ typeParamBounds? whereClause? SEMI );
implementation
  : IMPL implGenericParams? ( TILDE? CONST )? implTarget ( FOR type )? whereClause? LBRACE innerAttribute* associatedItem* RBRACE;
implTarget: NOT typePath? | type_;
associatedItem: outerAttribute* visibility? itemKind;
externBlockRest: LBRACE innerAttribute* associatedItem* RBRACE;

// ---- Generics

genericParams: LT genericParamList genericClose;
implGenericParams: LT_GENERICS genericParamList genericClose;
genericParamList: ( genericParam ( COMMA genericParam? )* )?;
genericClose: GT | GT_JOINT | GT_EQ;
genericParam
  : outerAttribute*
    ( LIFETIME ( COLON typeParamBounds? )?
    | IDENTIFIER ( COLON typeParamBounds? )? ( EQ type )?
    | CONST IDENTIFIER COLON type ( EQ constArgument )?
    );
constArgument: MINUS? literalExpression | blockExpression | simplePath | CONST_BLOCK blockExpression | FRAGMENT_EXPR | FRAGMENT_BLOCK_EXPR | UNDERSCORE;

whereClause: WHERE ( whereClauseItem ( COMMA whereClauseItem? )* )?;
whereClauseItem: outerAttribute* ( LIFETIME COLON typeParamBounds? | type COLON typeParamBounds? );

forLifetimes: FOR_BINDER genericParams;

typeParamBounds: typeParamBound ( PLUS typeParamBound? )*;
typeParamBound
  : LIFETIME
  | LPAREN typeParamBound RPAREN
  | USE genericArgs
  | ( forLifetimes | QUESTION | NOT | TILDE | CONST | ASYNC | LBRACKET CONST RBRACKET )* typePath typePathFn?
  ;

// ---- Types

type: NOT | type_;
// Without the never type, which looks like the start of a negative impl.
type_
  : typeCore ( PLUS typeParamBound? )*
  | IMPL typeParamBounds
  | DYN typeParamBounds
  ;
typeNoBounds: NOT | typeCore | IMPL typeParamBound | DYN typeParamBound;

typeCore
  : LPAREN ( type ( COMMA type? )* )? RPAREN
  | STAR ( MUT | CONST ) typeNoBounds
  | ( AND | ANDAND ) LIFETIME? ( REF_MUT | PIN ( MUT | CONST ) )? typeNoBounds
  | LBRACKET type ( SEMI expression )? RBRACKET
  | UNDERSCORE
  | qualifiedPathType ( PATHSEP pathIdentSegment genericArgs? )+ typePathFn?
  | typePath ( typePathFn | NOT delimTokenTree )?
  | bareFunctionType
  | forLifetimes typeNoBounds
  | FRAGMENT_TYPE
  ;
bareFunctionType
  : ( UNSAFE | SAFE )? ( EXTERN abi? )? FN LPAREN ( maybeNamedParam ( COMMA maybeNamedParam? )* )? RPAREN ( RARROW typeNoBounds )?;
// A name before the colon is parsed as a type, which it looks like.
maybeNamedParam: outerAttribute* ( type ( COLON ( type | DOTDOTDOT ) )? | DOTDOTDOT );

// ---- Paths

simplePath: PATHSEP? ( pathIdentSegment | FRAGMENT_PATH ) ( PATHSEP pathIdentSegment )*;
pathIdentSegment: IDENTIFIER | SELF | SUPER | CRATE | SELF_TYPE | DOLLAR_CRATE;

pathExpression
  : PATHSEP? ( pathIdentSegment | FRAGMENT_PATH ) ( PATHSEP ( pathIdentSegment | genericArgs | pathFnInputs ) )*
  | qualifiedPathType ( PATHSEP ( pathIdentSegment | genericArgs | pathFnInputs ) )+
  ;
// `f::(A)`; an arrow after it would let `<` follow a type, which then needs prediction.
pathFnInputs: LPAREN ( type ( COMMA type? )* )? RPAREN;
qualifiedPathType: ( LT | LT_JOINT ) type ( AS typePath )? genericClose;

typePath: PATHSEP? ( pathIdentSegment | FRAGMENT_PATH ) genericArgs? ( PATHSEP ( pathIdentSegment genericArgs? | genericArgs ) )*;
// `Fn(A) -> B`, only at the end of a path.
typePathFn: LPAREN ( DOTDOT | type ( COMMA type? )* )? RPAREN ( RARROW typeNoBounds )?;

genericArgs: ( LT | LT_JOINT ) ( genericArg ( COMMA genericArg? )* )? genericClose;
genericArg
  : LIFETIME
  | genericArgConst
  | type ( EQ ( type | genericArgConst ) | COLON typeParamBounds? )?
  ;
genericArgConst: MINUS? literalExpression | blockExpression | CONST_BLOCK blockExpression | FRAGMENT_EXPR | FRAGMENT_BLOCK_EXPR;

// ---- Patterns

pattern: OR? patternNoTopAlt ( OR patternNoTopAlt )*;
patternNoTopAlt
  : UNDERSCORE
  | DOTDOT patternBound?
  | DOTDOTEQ patternBound
  | ( AND | ANDAND ) LIFETIME? ( REF_MUT | PIN ( MUT | CONST ) )? patternNoTopAlt
  | LPAREN patternList RPAREN
  | LBRACKET patternList RBRACKET
  | MINUS? literalExpression rangePatternRest?
  | REF MUT? IDENTIFIER ( AT patternNoTopAlt )?
  | MUT ( IDENTIFIER | SELF | REF MUT? IDENTIFIER ) ( AT patternNoTopAlt )?
  | pathExpression ( AT patternNoTopAlt | LPAREN patternList RPAREN | structPatternFields | NOT delimTokenTree | rangePatternRest )?
  | CONST_BLOCK blockExpression rangePatternRest?
  | NOT
  | BOX patternNoTopAlt
  | FRAGMENT_PAT
  | ( FRAGMENT_EXPR | FRAGMENT_BLOCK_EXPR ) rangePatternRest?
  ;
patternList: ( pattern ( COMMA pattern? )* )?;
rangePatternRest: ( DOTDOT | DOTDOTEQ | DOTDOTDOT ) patternBound?;
patternBound: MINUS? literalExpression | pathExpression | CONST_BLOCK blockExpression | FRAGMENT_EXPR;
structPatternFields: LBRACE ( structPatternField ( COMMA structPatternField? )* )? RBRACE;
structPatternField
  : outerAttribute*
    ( IDENTIFIER ( COLON pattern )?
    | ( INTEGER | FRAGMENT_LITERAL ) COLON pattern
    | REF MUT? IDENTIFIER
    | MUT IDENTIFIER
    | BOX ( REF MUT? | MUT )? IDENTIFIER
    | DOTDOT
    );

// ---- Statements

blockExpression
  : LBRACE { push(false); } innerAttribute* statements RBRACE { pop(); }
  | FRAGMENT_BLOCK
  ;
bodyBlock
  : LBRACE_BODY { push(false); } innerAttribute* statements RBRACE { pop(); }
  | FRAGMENT_BODY
  ;

// Right-linear: `;` must follow most expressions, may follow those that end in a block.
statements: statement* ( pathStatement | expressionNoBlock statementsAfter | blockLike ( blockLikeRest statementsAfter | statements ) )?;
statementsAfter: ( SEMI statements )?;
statement
  : SEMI
  | outerAttribute
  | letStatement
  | ( visibility unqualifiedItem | unqualifiedItem )
  | FRAGMENT_ITEM
  | FRAGMENT_STMT
  ;
letStatement: letBinding SEMI;
letBinding: ( LET | SUPER_LET LET ) pattern ( COLON type )? ( EQ expression { elseOfLet(); } ( ELSE_LET blockExpression )? )?;
// A macro call with braces is a statement of its own, as a block is.
pathStatement
  : pathExpression { structMayFollow(); }
    ( NOT ( braceTree ( blockLikeRest statementsAfter | statements ) | ( parenTree | bracketTree ) postfix* operatorRest? statementsAfter )
    | structBody? postfix* operatorRest? statementsAfter
    );

// ---- Expressions

expression: expressionPrefix* ( jump | letCondition | rangeFrom | operand postfix* operatorRest? );
expressionPrefix: outerAttribute | borrowOrUnary;
borrowOrUnary: MINUS | NOT | STAR | ( AND | ANDAND ) ( REF_MUT | ( RAW | PIN ) ( CONST | MUT ) )?;
operatorRest: binaryOperator expression | AS typeNoBounds { operatorFollows(); } castRest? | rangeTo;
// After a type `<` would open its arguments, so what may follow has no plain `<`.
castRest: castOperator expression | AS typeNoBounds { operatorFollows(); } castRest? | rangeTo;
rangeTo: ( DOTDOT | DOTDOTEQ ) { bodyMayFollow(); } expression?;
rangeFrom: ( DOTDOT | DOTDOTEQ ) { bodyMayFollow(); } expression?;
letCondition: LET pattern EQ expression;

// What begins a statement or an arm and is no path and no block.
expressionNoBlock: borrowOrUnary expression | jump | rangeFrom | simpleOperand postfix* operatorRest?;

operand: simpleOperand | pathOperand | blockLike;
simpleOperand
  : literalExpression
  | FRAGMENT_EXPR
  | UNDERSCORE
  | LPAREN { push(false); } expressionList RPAREN { pop(); }
  | LBRACKET { push(false); } ( expression ( SEMI expression | ( COMMA expression? )* ) )? RBRACKET { pop(); }
  | BUILTIN POUND IDENTIFIER parenTree
  ;
pathOperand: pathExpression { structMayFollow(); } ( NOT delimTokenTree | structBody )?;
structBody: LBRACE_STRUCT { push(false); } ( structExprField ( COMMA structExprField? )* )? RBRACE { pop(); };
structExprField: outerAttribute* ( ( IDENTIFIER | INTEGER | FRAGMENT_LITERAL ) ( COLON expression )? | DOTDOT expression? );
expressionList: ( expression ( COMMA expression? )* )?;

postfix
  : fieldOrTry
  | LPAREN { push(false); } expressionList RPAREN { pop(); }
  | LBRACKET { push(false); } expression RBRACKET { pop(); }
  ;
fieldOrTry: DOT ( IDENTIFIER ( PATHSEP genericArgs )? | INTEGER | FLOAT | FRAGMENT_LITERAL | AWAIT | USE ) | QUESTION;

// What takes all that follows as its operand.
jump
  : closure
  | RETURN { bodyMayFollow(); } expression?
  | BREAK LIFETIME? { bodyMayFollow(); } expression?
  | CONTINUE LIFETIME?
  | YIELD { bodyMayFollow(); } expression?
  | BECOME expression
  | DO IDENTIFIER { bodyMayFollow(); } expression?
  ;
// With a result type the body is a block, and the closure an operand like others: `|| -> T {}()`.
closure
  : forLifetimes? ( CONST_CLOSURE | STATIC_CLOSURE | ASYNC_CLOSURE | MOVE )*
    ( OROR | OR ( closureParam ( COMMA closureParam? )* )? OR ) ( RARROW typeNoBounds blockExpression postfix* operatorRest? | expression );
closureParam: outerAttribute* patternNoTopAlt ( COLON type )?;

blockLike
  : blockExpression
  | FRAGMENT_BLOCK_EXPR
  | ( UNSAFE_BLOCK | CONST_BLOCK | TRY_BLOCK ) blockExpression
  | ASYNC_BLOCK GEN_BLOCK? MOVE? blockExpression
  | GEN_BLOCK MOVE? blockExpression
  | ifExpression
  | matchExpression
  | loopExpression
  | LABEL COLON ( loopExpression | ( UNSAFE_BLOCK | CONST_BLOCK | ASYNC_BLOCK )? blockExpression )
  ;
// A block that ends a statement unless a method call, a field or `?` follows.
blockLikeRest: fieldOrTry postfix* operatorRest?;

loopExpression: LOOP blockExpression | WHILE condition bodyBlock | FOR AWAIT? pattern IN condition bodyBlock;
ifExpression: IF condition bodyBlock ( ELSE ( ifExpression | blockExpression ) )?;
condition: { push(true); } expression { pop(); bodyFollows(); };

matchExpression: MATCH condition LBRACE_BODY { push(false); } innerAttribute* matchArms RBRACE { pop(); };
// Right-linear: a comma must follow an arm that does not end in a block.
matchArms: ( outerAttribute* pattern ( IF expression )? FATARROW outerAttribute* ( blockLike ( blockLikeRest matchArmsAfter | COMMA? matchArms ) | ( expressionNoBlock | armPath ) matchArmsAfter ) )?;
matchArmsAfter: ( COMMA matchArms )?;
armPath: pathExpression { structMayFollow(); } ( NOT delimTokenTree | structBody )? postfix* operatorRest?;

literalExpression: CHAR | STRING | RAW_STRING | INTEGER | FLOAT | TRUE | FALSE | FRAGMENT_LITERAL;

binaryOperator: castOperator | LT | LT_JOINT LT;
castOperator
  : PLUS | MINUS | STAR | SLASH | PERCENT | CARET | AND | OR | ANDAND | OROR
  | EQ | EQEQ | NE | LE | GT | GT_EQ EQ | GT_JOINT ( GT | GT_EQ EQ )
  | PLUSEQ | MINUSEQ | STAREQ | SLASHEQ | PERCENTEQ | CARETEQ | ANDEQ | OREQ | SHLEQ
  | LT_OPERATOR | LT_JOINT_OPERATOR LT
  ;
