namespace OpenAi.BrowserTests;

public sealed class ChatWebModelTests() : WebModelTests(new ChatScript());
