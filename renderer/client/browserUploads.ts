import type { UploadSurroundings } from "./upload.ts";

/** Over HTTP. Only this old way of asking tells how much of a body has been sent. */
export const browserUploads: UploadSurroundings = {
  send: (path, file, onSent, signal) =>
    new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      const stop = () => request.abort();
      signal?.addEventListener("abort", stop, { once: true });
      request.upload.onprogress = ({ loaded }) => onSent(loaded);
      request.onload = () => resolve({ status: request.status, text: request.responseText });
      request.onerror = () => reject(new Error("The file could not be sent."));
      request.onabort = () => reject(new Error("Stopped."));
      request.onloadend = () => signal?.removeEventListener("abort", stop);
      request.open("POST", path);
      if (signal?.aborted) reject(new Error("Stopped."));
      else request.send(file ?? null);
    }),
  remove: (path) => void fetch(path, { method: "DELETE", keepalive: true }).catch(() => {}),
};
