namespace System.Runtime.CompilerServices;

/// <summary>Records need this type, which netstandard2.0 does not contain.</summary>
internal static class IsExternalInit;
