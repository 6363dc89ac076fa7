/**
 * How Node runs LIKE-U. On a large machine V8 lets what lives shortly grow far beyond what LIKE-U gains by it, and keeps
 * the room that starting took: about a hundred megabytes.
 */
export const nodeFlags = ['--max-semi-space-size=16']
