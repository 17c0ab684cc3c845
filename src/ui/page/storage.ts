/** Storage for a few texts, in a browser that may refuse to store anything. */
export interface TextStorage {
  read(key: string): string | null;
  /** Returns false when the browser refused. */
  write(key: string, value: string | null): boolean;
  /** Calls back when another tab wrote `key`. Returns a function that ends this. */
  watch(key: string, changed: (value: string | null) => void): () => void;
}

/** Storage of this site in this browser. If the browser refuses, reading returns null and writing false. */
export const browserStorage = storageOf(() => localStorage);

/** Storage of this tab alone, which a reload keeps. */
export const tabStorage = storageOf(() => sessionStorage);

/** @param area the browser's storage; throws where the browser refuses it */
function storageOf(area: () => Storage): TextStorage {
  return {
    read(key) {
      try {
        return area().getItem(key);
      } catch {
        return null;
      }
    },
    write(key, value) {
      try {
        if (value === null) area().removeItem(key);
        else area().setItem(key, value);
        return true;
      } catch {
        return false;
      }
    },
    watch(key, changed) {
      const listener = (event: StorageEvent): void => {
        if (event.key === key) changed(event.newValue);
      };
      window.addEventListener("storage", listener);
      return () => {
        window.removeEventListener("storage", listener);
      };
    },
  };
}
