namespace OpenAi.Tests.WireMock.Matching;

/// <summary>A mapping that this server, or WireMock itself, would not understand.</summary>
internal sealed class MappingException(string message, Exception? innerException = null) : Exception(message, innerException);
