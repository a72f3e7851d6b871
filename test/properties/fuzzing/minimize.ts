/** The shortest text, found by leaving out ever smaller pieces, for which `fails` still holds; gives up at `deadline`. */
export function minimize(text: string, fails: (text: string) => boolean, deadline: number): string {
  let least = text;
  for (let size = least.length >> 1; size >= 1; ) {
    let shorter = false;
    for (let at = 0; at < least.length && Date.now() < deadline; ) {
      const without = least.slice(0, at) + least.slice(at + size);
      if (fails(without)) {
        least = without;
        shorter = true;
      } else at += size;
    }
    if (Date.now() >= deadline) break;
    // Single characters again and again, until none can be left out.
    if (size > 1) size >>= 1;
    else if (!shorter) break;
  }
  return least;
}
