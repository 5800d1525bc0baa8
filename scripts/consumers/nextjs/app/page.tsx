export default function Page() {
  return <p>POST /api/onboardings</p>;
}
