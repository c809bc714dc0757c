import type { WorkerPort } from '~/worker';
import type { FromWorker, ToWorker } from '~/worker/protocol';

/** A worker that keeps what it is sent and says what it is told to. */
export function fakePort() {
  const sent: ToWorker[] = [];
  const onMessage: ((event: { data: FromWorker }) => void)[] = [];
  const onError: ((event: { message: string }) => void)[] = [];
  let terminated = false;
  const port = {
    postMessage: (message: ToWorker) => void sent.push(message),
    addEventListener(type: 'message' | 'error', listener: never) {
      (type === 'message' ? onMessage : onError).push(listener);
    },
    terminate: () => void (terminated = true),
  } as WorkerPort;
  return {
    port,
    sent,
    say: (message: FromWorker) => onMessage.forEach((listener) => listener({ data: message })),
    fail: (message: string) => onError.forEach((listener) => listener({ message })),
    isTerminated: () => terminated,
  };
}
