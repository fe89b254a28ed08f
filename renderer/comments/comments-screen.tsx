export function CommentsScreen() {
  return null;
}
