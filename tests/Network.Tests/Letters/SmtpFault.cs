namespace Network.Tests.Letters;

internal enum SmtpFault
{
    None,
    HangsUpAtGreeting,
    IsSilent,
    RefusesTheSender,
    RefusesTheRecipient,
    PutsTheRecipientOff,
    RefusesTheWords,
    PutsTheWordsOff,
    ClosesForNow,
    DropsTheLineAfterTheWords,
    KeepsThemAndDropsTheLineBeforeItSaysSo,
}
