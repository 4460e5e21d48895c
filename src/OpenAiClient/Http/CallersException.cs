namespace OpenAi.Http;

/// <summary>Carries what the caller's own code threw in the midst of a call past all that handles the network's failures.</summary>
internal sealed class CallersException(Exception failure) : Exception(failure.Message, failure);
