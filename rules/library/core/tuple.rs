// SPDX-License-Identifier: MIT OR Apache-2.0

use crate::cmp::Ordering;
use crate::intrinsics::opaque;

impl<Y: Eq, X: Eq, W: Eq, V: Eq, U: Eq, T: Eq> Eq for (Y, X, W, V, U, T) {}

impl<T: Ord> Ord for (T,) {
    fn cmp(&self, other: &(T,)) -> Ordering {
        opaque()
    }
}

impl<Z: Ord, Y: Ord, X: Ord, W: Ord, V: Ord, U: Ord, T: Ord> Ord for (Z, Y, X, W, V, U, T) {
    fn cmp(&self, other: &(Z, Y, X, W, V, U, T)) -> Ordering {
        opaque()
    }
}

impl<Y: PartialOrd, X: PartialOrd, W: PartialOrd, V: PartialOrd, U: PartialOrd, T: PartialOrd>
    PartialOrd for (Y, X, W, V, U, T)
{
    fn partial_cmp(&self, other: &(Y, X, W, V, U, T)) -> Option<Ordering> {
        opaque()
    }
}

impl<U: Default, T: Default> Default for (U, T) {
    fn default() -> (U, T) {
        opaque()
    }
}

impl<T> From<(T, T, T)> for [T; 3] {
    fn from(tuple: (T, T, T)) -> Self {
        opaque()
    }
}

impl<A: Default, Z: Default, Y: Default, X: Default, W: Default, V: Default, U: Default, T: Default>
    Default for (A, Z, Y, X, W, V, U, T)
{
    fn default() -> (A, Z, Y, X, W, V, U, T) {
        opaque()
    }
}

impl<T> From<(T, T, T, T, T, T)> for [T; 6] {
    fn from(tuple: (T, T, T, T, T, T)) -> Self {
        opaque()
    }
}

impl<D: Eq, C: Eq, B: Eq, A: Eq, Z: Eq, Y: Eq, X: Eq, W: Eq, V: Eq, U: Eq, T: Eq> Eq
    for (D, C, B, A, Z, Y, X, W, V, U, T)
{
}

impl<T> From<(T, T, T, T, T, T, T, T, T)> for [T; 9] {
    fn from(tuple: (T, T, T, T, T, T, T, T, T)) -> Self {
        opaque()
    }
}

impl<T> From<(T, T, T, T, T, T, T, T, T, T, T, T)> for [T; 12] {
    fn from(tuple: (T, T, T, T, T, T, T, T, T, T, T, T)) -> Self {
        opaque()
    }
}

impl<
    E: PartialOrd,
    D: PartialOrd,
    C: PartialOrd,
    B: PartialOrd,
    A: PartialOrd,
    Z: PartialOrd,
    Y: PartialOrd,
    X: PartialOrd,
    W: PartialOrd,
    V: PartialOrd,
    U: PartialOrd,
    T: PartialOrd,
> PartialOrd for (E, D, C, B, A, Z, Y, X, W, V, U, T)
{
    fn partial_cmp(&self, other: &(E, D, C, B, A, Z, Y, X, W, V, U, T)) -> Option<Ordering> {
        opaque()
    }
}

impl<W: Eq, V: Eq, U: Eq, T: Eq> Eq for (W, V, U, T) {}

impl<T: PartialEq> PartialEq for (T,) {
    fn eq(&self, other: &(T,)) -> bool {
        opaque()
    }
}

impl<T: PartialOrd> PartialOrd for (T,) {
    fn partial_cmp(&self, other: &(T,)) -> Option<Ordering> {
        opaque()
    }
}

impl<X: PartialEq, W: PartialEq, V: PartialEq, U: PartialEq, T: PartialEq> PartialEq
    for (X, W, V, U, T)
{
    fn eq(&self, other: &(X, W, V, U, T)) -> bool {
        opaque()
    }
}

impl<Y: Ord, X: Ord, W: Ord, V: Ord, U: Ord, T: Ord> Ord for (Y, X, W, V, U, T) {
    fn cmp(&self, other: &(Y, X, W, V, U, T)) -> Ordering {
        opaque()
    }
}

impl<
    B: PartialEq,
    A: PartialEq,
    Z: PartialEq,
    Y: PartialEq,
    X: PartialEq,
    W: PartialEq,
    V: PartialEq,
    U: PartialEq,
    T: PartialEq,
> PartialEq for (B, A, Z, Y, X, W, V, U, T)
{
    fn eq(&self, other: &(B, A, Z, Y, X, W, V, U, T)) -> bool {
        opaque()
    }
}

impl<E: Ord, D: Ord, C: Ord, B: Ord, A: Ord, Z: Ord, Y: Ord, X: Ord, W: Ord, V: Ord, U: Ord, T: Ord>
    Ord for (E, D, C, B, A, Z, Y, X, W, V, U, T)
{
    fn cmp(&self, other: &(E, D, C, B, A, Z, Y, X, W, V, U, T)) -> Ordering {
        opaque()
    }
}

impl<T: Default> Default for (T,) {
    fn default() -> (T,) {
        opaque()
    }
}

impl<T> From<[T; 3]> for (T, T, T) {
    fn from(array: [T; 3]) -> Self {
        opaque()
    }
}

impl<
    Z: PartialOrd,
    Y: PartialOrd,
    X: PartialOrd,
    W: PartialOrd,
    V: PartialOrd,
    U: PartialOrd,
    T: PartialOrd,
> PartialOrd for (Z, Y, X, W, V, U, T)
{
    fn partial_cmp(&self, other: &(Z, Y, X, W, V, U, T)) -> Option<Ordering> {
        opaque()
    }
}

impl<Z: Default, Y: Default, X: Default, W: Default, V: Default, U: Default, T: Default> Default
    for (Z, Y, X, W, V, U, T)
{
    fn default() -> (Z, Y, X, W, V, U, T) {
        opaque()
    }
}

impl<T> From<[T; 6]> for (T, T, T, T, T, T) {
    fn from(array: [T; 6]) -> Self {
        opaque()
    }
}

impl<B: Eq, A: Eq, Z: Eq, Y: Eq, X: Eq, W: Eq, V: Eq, U: Eq, T: Eq> Eq
    for (B, A, Z, Y, X, W, V, U, T)
{
}

impl<T> From<[T; 9]> for (T, T, T, T, T, T, T, T, T) {
    fn from(array: [T; 9]) -> Self {
        opaque()
    }
}

impl<T> From<[T; 12]> for (T, T, T, T, T, T, T, T, T, T, T, T) {
    fn from(array: [T; 12]) -> Self {
        opaque()
    }
}

impl<U: Eq, T: Eq> Eq for (U, T) {}

impl<X: Ord, W: Ord, V: Ord, U: Ord, T: Ord> Ord for (X, W, V, U, T) {
    fn cmp(&self, other: &(X, W, V, U, T)) -> Ordering {
        opaque()
    }
}

impl<U: PartialOrd, T: PartialOrd> PartialOrd for (U, T) {
    fn partial_cmp(&self, other: &(U, T)) -> Option<Ordering> {
        opaque()
    }
}

impl<D: Ord, C: Ord, B: Ord, A: Ord, Z: Ord, Y: Ord, X: Ord, W: Ord, V: Ord, U: Ord, T: Ord> Ord
    for (D, C, B, A, Z, Y, X, W, V, U, T)
{
    fn cmp(&self, other: &(D, C, B, A, Z, Y, X, W, V, U, T)) -> Ordering {
        opaque()
    }
}

impl<T> From<(T, T)> for [T; 2] {
    fn from(tuple: (T, T)) -> Self {
        opaque()
    }
}

impl<Y: Default, X: Default, W: Default, V: Default, U: Default, T: Default> Default
    for (Y, X, W, V, U, T)
{
    fn default() -> (Y, X, W, V, U, T) {
        opaque()
    }
}

impl<T> From<(T, T, T, T, T)> for [T; 5] {
    fn from(tuple: (T, T, T, T, T)) -> Self {
        opaque()
    }
}

impl<Z: Eq, Y: Eq, X: Eq, W: Eq, V: Eq, U: Eq, T: Eq> Eq for (Z, Y, X, W, V, U, T) {}

impl<U: PartialEq, T: PartialEq> PartialEq for (U, T) {
    fn eq(&self, other: &(U, T)) -> bool {
        opaque()
    }
}

impl<
    A: PartialOrd,
    Z: PartialOrd,
    Y: PartialOrd,
    X: PartialOrd,
    W: PartialOrd,
    V: PartialOrd,
    U: PartialOrd,
    T: PartialOrd,
> PartialOrd for (A, Z, Y, X, W, V, U, T)
{
    fn partial_cmp(&self, other: &(A, Z, Y, X, W, V, U, T)) -> Option<Ordering> {
        opaque()
    }
}

impl<
    E: Default,
    D: Default,
    C: Default,
    B: Default,
    A: Default,
    Z: Default,
    Y: Default,
    X: Default,
    W: Default,
    V: Default,
    U: Default,
    T: Default,
> Default for (E, D, C, B, A, Z, Y, X, W, V, U, T)
{
    fn default() -> (E, D, C, B, A, Z, Y, X, W, V, U, T) {
        opaque()
    }
}

impl<T> From<(T, T, T, T, T, T, T, T)> for [T; 8] {
    fn from(tuple: (T, T, T, T, T, T, T, T)) -> Self {
        opaque()
    }
}

impl<Y: PartialEq, X: PartialEq, W: PartialEq, V: PartialEq, U: PartialEq, T: PartialEq> PartialEq
    for (Y, X, W, V, U, T)
{
    fn eq(&self, other: &(Y, X, W, V, U, T)) -> bool {
        opaque()
    }
}

impl<T> From<(T, T, T, T, T, T, T, T, T, T, T)> for [T; 11] {
    fn from(tuple: (T, T, T, T, T, T, T, T, T, T, T)) -> Self {
        opaque()
    }
}

impl<
    C: PartialEq,
    B: PartialEq,
    A: PartialEq,
    Z: PartialEq,
    Y: PartialEq,
    X: PartialEq,
    W: PartialEq,
    V: PartialEq,
    U: PartialEq,
    T: PartialEq,
> PartialEq for (C, B, A, Z, Y, X, W, V, U, T)
{
    fn eq(&self, other: &(C, B, A, Z, Y, X, W, V, U, T)) -> bool {
        opaque()
    }
}

impl<E: Eq, D: Eq, C: Eq, B: Eq, A: Eq, Z: Eq, Y: Eq, X: Eq, W: Eq, V: Eq, U: Eq, T: Eq> Eq
    for (E, D, C, B, A, Z, Y, X, W, V, U, T)
{
}

impl<W: Ord, V: Ord, U: Ord, T: Ord> Ord for (W, V, U, T) {
    fn cmp(&self, other: &(W, V, U, T)) -> Ordering {
        opaque()
    }
}

impl<C: Ord, B: Ord, A: Ord, Z: Ord, Y: Ord, X: Ord, W: Ord, V: Ord, U: Ord, T: Ord> Ord
    for (C, B, A, Z, Y, X, W, V, U, T)
{
    fn cmp(&self, other: &(C, B, A, Z, Y, X, W, V, U, T)) -> Ordering {
        opaque()
    }
}

impl<V: PartialOrd, U: PartialOrd, T: PartialOrd> PartialOrd for (V, U, T) {
    fn partial_cmp(&self, other: &(V, U, T)) -> Option<Ordering> {
        opaque()
    }
}

impl<T> From<[T; 2]> for (T, T) {
    fn from(array: [T; 2]) -> Self {
        opaque()
    }
}

impl<X: Default, W: Default, V: Default, U: Default, T: Default> Default for (X, W, V, U, T) {
    fn default() -> (X, W, V, U, T) {
        opaque()
    }
}

impl<T> From<[T; 5]> for (T, T, T, T, T) {
    fn from(array: [T; 5]) -> Self {
        opaque()
    }
}

impl<X: Eq, W: Eq, V: Eq, U: Eq, T: Eq> Eq for (X, W, V, U, T) {}

impl<
    D: Default,
    C: Default,
    B: Default,
    A: Default,
    Z: Default,
    Y: Default,
    X: Default,
    W: Default,
    V: Default,
    U: Default,
    T: Default,
> Default for (D, C, B, A, Z, Y, X, W, V, U, T)
{
    fn default() -> (D, C, B, A, Z, Y, X, W, V, U, T) {
        opaque()
    }
}

impl<T> From<[T; 8]> for (T, T, T, T, T, T, T, T) {
    fn from(array: [T; 8]) -> Self {
        opaque()
    }
}

impl<
    B: PartialOrd,
    A: PartialOrd,
    Z: PartialOrd,
    Y: PartialOrd,
    X: PartialOrd,
    W: PartialOrd,
    V: PartialOrd,
    U: PartialOrd,
    T: PartialOrd,
> PartialOrd for (B, A, Z, Y, X, W, V, U, T)
{
    fn partial_cmp(&self, other: &(B, A, Z, Y, X, W, V, U, T)) -> Option<Ordering> {
        opaque()
    }
}

impl<T> From<[T; 11]> for (T, T, T, T, T, T, T, T, T, T, T) {
    fn from(array: [T; 11]) -> Self {
        opaque()
    }
}

impl<C: Eq, B: Eq, A: Eq, Z: Eq, Y: Eq, X: Eq, W: Eq, V: Eq, U: Eq, T: Eq> Eq
    for (C, B, A, Z, Y, X, W, V, U, T)
{
}

impl<V: PartialEq, U: PartialEq, T: PartialEq> PartialEq for (V, U, T) {
    fn eq(&self, other: &(V, U, T)) -> bool {
        opaque()
    }
}

impl<V: Ord, U: Ord, T: Ord> Ord for (V, U, T) {
    fn cmp(&self, other: &(V, U, T)) -> Ordering {
        opaque()
    }
}

impl<
    Z: PartialEq,
    Y: PartialEq,
    X: PartialEq,
    W: PartialEq,
    V: PartialEq,
    U: PartialEq,
    T: PartialEq,
> PartialEq for (Z, Y, X, W, V, U, T)
{
    fn eq(&self, other: &(Z, Y, X, W, V, U, T)) -> bool {
        opaque()
    }
}

impl<B: Ord, A: Ord, Z: Ord, Y: Ord, X: Ord, W: Ord, V: Ord, U: Ord, T: Ord> Ord
    for (B, A, Z, Y, X, W, V, U, T)
{
    fn cmp(&self, other: &(B, A, Z, Y, X, W, V, U, T)) -> Ordering {
        opaque()
    }
}

impl<
    D: PartialEq,
    C: PartialEq,
    B: PartialEq,
    A: PartialEq,
    Z: PartialEq,
    Y: PartialEq,
    X: PartialEq,
    W: PartialEq,
    V: PartialEq,
    U: PartialEq,
    T: PartialEq,
> PartialEq for (D, C, B, A, Z, Y, X, W, V, U, T)
{
    fn eq(&self, other: &(D, C, B, A, Z, Y, X, W, V, U, T)) -> bool {
        opaque()
    }
}

impl<W: PartialOrd, V: PartialOrd, U: PartialOrd, T: PartialOrd> PartialOrd for (W, V, U, T) {
    fn partial_cmp(&self, other: &(W, V, U, T)) -> Option<Ordering> {
        opaque()
    }
}

impl<T> From<(T,)> for [T; 1] {
    fn from(tuple: (T,)) -> Self {
        opaque()
    }
}

impl<W: Default, V: Default, U: Default, T: Default> Default for (W, V, U, T) {
    fn default() -> (W, V, U, T) {
        opaque()
    }
}

impl<T> From<(T, T, T, T)> for [T; 4] {
    fn from(tuple: (T, T, T, T)) -> Self {
        opaque()
    }
}

impl<V: Eq, U: Eq, T: Eq> Eq for (V, U, T) {}

impl<
    C: Default,
    B: Default,
    A: Default,
    Z: Default,
    Y: Default,
    X: Default,
    W: Default,
    V: Default,
    U: Default,
    T: Default,
> Default for (C, B, A, Z, Y, X, W, V, U, T)
{
    fn default() -> (C, B, A, Z, Y, X, W, V, U, T) {
        opaque()
    }
}

impl<T> From<(T, T, T, T, T, T, T)> for [T; 7] {
    fn from(tuple: (T, T, T, T, T, T, T)) -> Self {
        opaque()
    }
}

impl<T> From<(T, T, T, T, T, T, T, T, T, T)> for [T; 10] {
    fn from(tuple: (T, T, T, T, T, T, T, T, T, T)) -> Self {
        opaque()
    }
}

impl<
    C: PartialOrd,
    B: PartialOrd,
    A: PartialOrd,
    Z: PartialOrd,
    Y: PartialOrd,
    X: PartialOrd,
    W: PartialOrd,
    V: PartialOrd,
    U: PartialOrd,
    T: PartialOrd,
> PartialOrd for (C, B, A, Z, Y, X, W, V, U, T)
{
    fn partial_cmp(&self, other: &(C, B, A, Z, Y, X, W, V, U, T)) -> Option<Ordering> {
        opaque()
    }
}

impl<A: Eq, Z: Eq, Y: Eq, X: Eq, W: Eq, V: Eq, U: Eq, T: Eq> Eq for (A, Z, Y, X, W, V, U, T) {}

impl<U: Ord, T: Ord> Ord for (U, T) {
    fn cmp(&self, other: &(U, T)) -> Ordering {
        opaque()
    }
}

impl<A: Ord, Z: Ord, Y: Ord, X: Ord, W: Ord, V: Ord, U: Ord, T: Ord> Ord
    for (A, Z, Y, X, W, V, U, T)
{
    fn cmp(&self, other: &(A, Z, Y, X, W, V, U, T)) -> Ordering {
        opaque()
    }
}

impl<X: PartialOrd, W: PartialOrd, V: PartialOrd, U: PartialOrd, T: PartialOrd> PartialOrd
    for (X, W, V, U, T)
{
    fn partial_cmp(&self, other: &(X, W, V, U, T)) -> Option<Ordering> {
        opaque()
    }
}

impl<T> From<[T; 1]> for (T,) {
    fn from(array: [T; 1]) -> Self {
        opaque()
    }
}

impl<V: Default, U: Default, T: Default> Default for (V, U, T) {
    fn default() -> (V, U, T) {
        opaque()
    }
}

impl<T> From<[T; 4]> for (T, T, T, T) {
    fn from(array: [T; 4]) -> Self {
        opaque()
    }
}

impl<T: Eq> Eq for (T,) {}

impl<
    B: Default,
    A: Default,
    Z: Default,
    Y: Default,
    X: Default,
    W: Default,
    V: Default,
    U: Default,
    T: Default,
> Default for (B, A, Z, Y, X, W, V, U, T)
{
    fn default() -> (B, A, Z, Y, X, W, V, U, T) {
        opaque()
    }
}

impl<T> From<[T; 7]> for (T, T, T, T, T, T, T) {
    fn from(array: [T; 7]) -> Self {
        opaque()
    }
}

impl<W: PartialEq, V: PartialEq, U: PartialEq, T: PartialEq> PartialEq for (W, V, U, T) {
    fn eq(&self, other: &(W, V, U, T)) -> bool {
        opaque()
    }
}

impl<T> From<[T; 10]> for (T, T, T, T, T, T, T, T, T, T) {
    fn from(array: [T; 10]) -> Self {
        opaque()
    }
}

impl<
    A: PartialEq,
    Z: PartialEq,
    Y: PartialEq,
    X: PartialEq,
    W: PartialEq,
    V: PartialEq,
    U: PartialEq,
    T: PartialEq,
> PartialEq for (A, Z, Y, X, W, V, U, T)
{
    fn eq(&self, other: &(A, Z, Y, X, W, V, U, T)) -> bool {
        opaque()
    }
}

impl<
    E: PartialEq,
    D: PartialEq,
    C: PartialEq,
    B: PartialEq,
    A: PartialEq,
    Z: PartialEq,
    Y: PartialEq,
    X: PartialEq,
    W: PartialEq,
    V: PartialEq,
    U: PartialEq,
    T: PartialEq,
> PartialEq for (E, D, C, B, A, Z, Y, X, W, V, U, T)
{
    fn eq(&self, other: &(E, D, C, B, A, Z, Y, X, W, V, U, T)) -> bool {
        opaque()
    }
}

impl<
    D: PartialOrd,
    C: PartialOrd,
    B: PartialOrd,
    A: PartialOrd,
    Z: PartialOrd,
    Y: PartialOrd,
    X: PartialOrd,
    W: PartialOrd,
    V: PartialOrd,
    U: PartialOrd,
    T: PartialOrd,
> PartialOrd for (D, C, B, A, Z, Y, X, W, V, U, T)
{
    fn partial_cmp(&self, other: &(D, C, B, A, Z, Y, X, W, V, U, T)) -> Option<Ordering> {
        opaque()
    }
}
