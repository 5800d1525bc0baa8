export default function Page() {
  return <p>POST /start</p>;
}
