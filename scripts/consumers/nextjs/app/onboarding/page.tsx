import { startOnboarding } from "./actions";

interface Props {
  searchParams: Promise<{ uuid?: string; outcome?: string }>;
}

export default async function Page({ searchParams }: Props) {
  const { uuid, outcome } = await searchParams;
  if (uuid !== undefined) return <p>Your application number is {uuid}.</p>;
  if (outcome === "unknown") return <p>We are checking your application. Please do not send it again.</p>;
  return (
    <form action={startOnboarding}>
      {outcome === "not-started" && <p>Your application was not sent. Please try again.</p>}
      <input name="customerEmail" type="email" required />
      <button type="submit">Apply</button>
    </form>
  );
}
