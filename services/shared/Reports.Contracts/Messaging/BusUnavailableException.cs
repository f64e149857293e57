namespace Reports.Contracts.Messaging;

/// <summary>The bus did not take a message; whether it arrived is unknown. Sending it again later is safe.</summary>
public sealed class BusUnavailableException(string message, Exception? inner = null) : Exception(message, inner);
